/** Nothing ends here: for engines.node.test.ts. */
for (;;);
