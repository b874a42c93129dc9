const serves = (area, region) => area === region || region.startsWith(`${area}-`);

export { serves };
