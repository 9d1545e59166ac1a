// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"ReviewPage","type":"object","additionalProperties":false,"properties":{"format":{"type":"integer","enum":[1],"examples":[1]},"passes":{"type":"boolean","examples":[true]},"outcome":{"type":"string","examples":["No problems. Nothing changes."]},"errors":{"type":"integer","minimum":0,"examples":[0]},"guards":{"type":"array","items":{"$ref":"#/definitions/guard"},"examples":[[]]},"brought":{"type":"string","examples":[""]},"changes":{"type":"string","examples":[""]},"teams":{"type":"array","items":{"$ref":"#/definitions/team"},"examples":[[{"name":"shop","people":["@example/shop"]}]]},"old":{"title":"ReviewOld","type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":0,"examples":[0]},"text":{"type":"string","examples":[""]}},"required":["count","text"],"examples":[{"count":0,"text":""}]},"checked":{"type":"string","examples":["Checked by haproxy 2.6.12 with sample servers."]},"base":{"type":"string","examples":["main (3f2a91c0de)"]},"live":{"title":"ReviewLive","type":"object","additionalProperties":false,"properties":{"channel":{"type":"string","examples":["canary"]},"release":{"type":"string","examples":["5f0c0c0dbb0f8d4b2f5b5e7e3d6a3c7b9a1d2e3f405162738495a6b7c8d9eaf0"]}},"required":["channel"],"examples":[{"channel":"canary","release":"5f0c0c0dbb0f8d4b2f5b5e7e3d6a3c7b9a1d2e3f405162738495a6b7c8d9eaf0"}]}},"required":["format","passes","outcome","errors","guards","brought","changes","teams","old","checked","base"],"examples":[{"format":1,"passes":true,"outcome":"No problems. Nothing changes.","brought":"","changes":"","teams":[],"old":{"count":0,"text":""},"checked":"Checked by haproxy 2.6.12 with sample servers.","base":"main (3f2a91c0de)","errors":0,"guards":[]}],"definitions":{"team":{"title":"ReviewTeam","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","examples":["shop"]},"people":{"type":"array","items":{"type":"string","examples":["@example/shop"]},"examples":[["@example/shop","#shop-oncall"]]}},"required":["name","people"],"examples":[{"name":"shop","people":["@example/shop"]}]},"guard":{"title":"ReviewGuard","type":"object","additionalProperties":false,"properties":{"rule":{"type":"string","examples":["review/surprise"]},"text":{"type":"string","examples":["error[review/surprise] …"]},"teams":{"type":"array","items":{"$ref":"#/definitions/team"},"examples":[[{"name":"shop","people":["@example/shop"]}]]},"allowed":{"$ref":"#/definitions/override"},"commits":{"type":"array","items":{"type":"string","examples":["3f2a91c0de3f2a91c0de3f2a91c0de3f2a91c0de"]},"examples":[["3f2a91c0de3f2a91c0de3f2a91c0de3f2a91c0de"]]}},"required":["rule","text","teams"],"examples":[{"rule":"review/surprise","text":"error[review/surprise] …","teams":[{"name":"shop","people":["@example/shop"]}]}]},"override":{"title":"ReviewOverride","type":"object","additionalProperties":false,"properties":{"rule":{"type":"string","examples":["review/surprise"]},"by":{"type":"string","examples":["anna"]},"at":{"type":"string","examples":["2026-11-29T10:00:00.000Z"]},"reason":{"type":"string","examples":["shop knows"]}},"required":["rule","by","at","reason"],"examples":[{"rule":"review/surprise","by":"anna","at":"2026-11-29T10:00:00.000Z","reason":"shop knows"}]}}};
const schema13 = {"title":"ReviewTeam","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","examples":["shop"]},"people":{"type":"array","items":{"type":"string","examples":["@example/shop"]},"examples":[["@example/shop","#shop-oncall"]]}},"required":["name","people"],"examples":[{"name":"shop","people":["@example/shop"]}]};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"title":"ReviewGuard","type":"object","additionalProperties":false,"properties":{"rule":{"type":"string","examples":["review/surprise"]},"text":{"type":"string","examples":["error[review/surprise] …"]},"teams":{"type":"array","items":{"$ref":"#/definitions/team"},"examples":[[{"name":"shop","people":["@example/shop"]}]]},"allowed":{"$ref":"#/definitions/override"},"commits":{"type":"array","items":{"type":"string","examples":["3f2a91c0de3f2a91c0de3f2a91c0de3f2a91c0de"]},"examples":[["3f2a91c0de3f2a91c0de3f2a91c0de3f2a91c0de"]]}},"required":["rule","text","teams"],"examples":[{"rule":"review/surprise","text":"error[review/surprise] …","teams":[{"name":"shop","people":["@example/shop"]}]}]};
const schema14 = {"title":"ReviewOverride","type":"object","additionalProperties":false,"properties":{"rule":{"type":"string","examples":["review/surprise"]},"by":{"type":"string","examples":["anna"]},"at":{"type":"string","examples":["2026-11-29T10:00:00.000Z"]},"reason":{"type":"string","examples":["shop knows"]}},"required":["rule","by","at","reason"],"examples":[{"rule":"review/surprise","by":"anna","at":"2026-11-29T10:00:00.000Z","reason":"shop knows"}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.teams === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "rule") || (key0 === "text")) || (key0 === "teams")) || (key0 === "allowed")) || (key0 === "commits"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema12.properties.rule.type,parentSchema:schema12.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema12.properties.text.type,parentSchema:schema12.properties.text,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.teams !== undefined){
let data2 = data.teams;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
const err6 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/definitions/team/required",keyword:"required",params:{missingProperty: "name"},schema:schema13.required,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.people === undefined){
const err7 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/definitions/team/required",keyword:"required",params:{missingProperty: "people"},schema:schema13.required,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "people"))){
const err8 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/definitions/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/teams/" + i0+"/name",schemaPath:"#/definitions/team/properties/name/type",keyword:"type",params:{type: "string"},schema:schema13.properties.name.type,parentSchema:schema13.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.people !== undefined){
let data5 = data3.people;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/teams/" + i0+"/people/" + i1,schemaPath:"#/definitions/team/properties/people/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.people.items.type,parentSchema:schema13.properties.people.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/teams/" + i0+"/people",schemaPath:"#/definitions/team/properties/people/type",keyword:"type",params:{type: "array"},schema:schema13.properties.people.type,parentSchema:schema13.properties.people,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/teams/" + i0,schemaPath:"#/definitions/team/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema12.properties.teams.type,parentSchema:schema12.properties.teams,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.allowed !== undefined){
let data7 = data.allowed;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.rule === undefined){
const err14 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/required",keyword:"required",params:{missingProperty: "rule"},schema:schema14.required,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.by === undefined){
const err15 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/required",keyword:"required",params:{missingProperty: "by"},schema:schema14.required,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.at === undefined){
const err16 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/required",keyword:"required",params:{missingProperty: "at"},schema:schema14.required,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.reason === undefined){
const err17 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/required",keyword:"required",params:{missingProperty: "reason"},schema:schema14.required,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "rule") || (key2 === "by")) || (key2 === "at")) || (key2 === "reason"))){
const err18 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.rule !== undefined){
let data8 = data7.rule;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/allowed/rule",schemaPath:"#/definitions/override/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema14.properties.rule.type,parentSchema:schema14.properties.rule,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.by !== undefined){
let data9 = data7.by;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/allowed/by",schemaPath:"#/definitions/override/properties/by/type",keyword:"type",params:{type: "string"},schema:schema14.properties.by.type,parentSchema:schema14.properties.by,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.at !== undefined){
let data10 = data7.at;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/allowed/at",schemaPath:"#/definitions/override/properties/at/type",keyword:"type",params:{type: "string"},schema:schema14.properties.at.type,parentSchema:schema14.properties.at,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.reason !== undefined){
let data11 = data7.reason;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/allowed/reason",schemaPath:"#/definitions/override/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema14.properties.reason.type,parentSchema:schema14.properties.reason,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/allowed",schemaPath:"#/definitions/override/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.commits !== undefined){
let data12 = data.commits;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/commits/" + i2,schemaPath:"#/properties/commits/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.commits.items.type,parentSchema:schema12.properties.commits.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/commits",schemaPath:"#/properties/commits/type",keyword:"type",params:{type: "array"},schema:schema12.properties.commits.type,parentSchema:schema12.properties.commits,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.errors === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.guards === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guards"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.brought === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brought"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.changes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.teams === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "teams"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.old === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.checked === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.base === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.format.type,parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(data0 === 1)){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.format.enum},schema:schema11.properties.format.enum,parentSchema:schema11.properties.format,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.passes !== undefined){
let data1 = data.passes;
if(typeof data1 !== "boolean"){
const err14 = {instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.passes.type,parentSchema:schema11.properties.passes,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},schema:schema11.properties.outcome.type,parentSchema:schema11.properties.outcome,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.errors.type,parentSchema:schema11.properties.errors,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.errors,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.guards !== undefined){
let data4 = data.guards;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data4[i0], {instancePath:instancePath+"/guards/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "array"},schema:schema11.properties.guards.type,parentSchema:schema11.properties.guards,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.brought !== undefined){
let data6 = data.brought;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/brought",schemaPath:"#/properties/brought/type",keyword:"type",params:{type: "string"},schema:schema11.properties.brought.type,parentSchema:schema11.properties.brought,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.changes !== undefined){
let data7 = data.changes;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "string"},schema:schema11.properties.changes.type,parentSchema:schema11.properties.changes,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.teams !== undefined){
let data8 = data.teams;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err21 = {instancePath:instancePath+"/teams/" + i1,schemaPath:"#/definitions/team/required",keyword:"required",params:{missingProperty: "name"},schema:schema13.required,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.people === undefined){
const err22 = {instancePath:instancePath+"/teams/" + i1,schemaPath:"#/definitions/team/required",keyword:"required",params:{missingProperty: "people"},schema:schema13.required,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "people"))){
const err23 = {instancePath:instancePath+"/teams/" + i1,schemaPath:"#/definitions/team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/teams/" + i1+"/name",schemaPath:"#/definitions/team/properties/name/type",keyword:"type",params:{type: "string"},schema:schema13.properties.name.type,parentSchema:schema13.properties.name,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.people !== undefined){
let data11 = data9.people;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/teams/" + i1+"/people/" + i2,schemaPath:"#/definitions/team/properties/people/items/type",keyword:"type",params:{type: "string"},schema:schema13.properties.people.items.type,parentSchema:schema13.properties.people.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/teams/" + i1+"/people",schemaPath:"#/definitions/team/properties/people/type",keyword:"type",params:{type: "array"},schema:schema13.properties.people.type,parentSchema:schema13.properties.people,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/teams/" + i1,schemaPath:"#/definitions/team/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"},schema:schema11.properties.teams.type,parentSchema:schema11.properties.teams,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.old !== undefined){
let data13 = data.old;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.count === undefined){
const err29 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/required",keyword:"required",params:{missingProperty: "count"},schema:schema11.properties.old.required,parentSchema:schema11.properties.old,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.text === undefined){
const err30 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/required",keyword:"required",params:{missingProperty: "text"},schema:schema11.properties.old.required,parentSchema:schema11.properties.old,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "count") || (key2 === "text"))){
const err31 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.old,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.count !== undefined){
let data14 = data13.count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/old/count",schemaPath:"#/properties/old/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.old.properties.count.type,parentSchema:schema11.properties.old.properties.count,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/old/count",schemaPath:"#/properties/old/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.old.properties.count,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data13.text !== undefined){
let data15 = data13.text;
if(typeof data15 !== "string"){
const err34 = {instancePath:instancePath+"/old/text",schemaPath:"#/properties/old/properties/text/type",keyword:"type",params:{type: "string"},schema:schema11.properties.old.properties.text.type,parentSchema:schema11.properties.old.properties.text,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/old",schemaPath:"#/properties/old/type",keyword:"type",params:{type: "object"},schema:schema11.properties.old.type,parentSchema:schema11.properties.old,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.checked !== undefined){
let data16 = data.checked;
if(typeof data16 !== "string"){
const err36 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type: "string"},schema:schema11.properties.checked.type,parentSchema:schema11.properties.checked,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.base !== undefined){
let data17 = data.base;
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},schema:schema11.properties.base.type,parentSchema:schema11.properties.base,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.live !== undefined){
let data18 = data.live;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.channel === undefined){
const err38 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/required",keyword:"required",params:{missingProperty: "channel"},schema:schema11.properties.live.required,parentSchema:schema11.properties.live,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "channel") || (key3 === "release"))){
const err39 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema11.properties.live,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.channel !== undefined){
let data19 = data18.channel;
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/live/channel",schemaPath:"#/properties/live/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.live.properties.channel.type,parentSchema:schema11.properties.live.properties.channel,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data18.release !== undefined){
let data20 = data18.release;
if(typeof data20 !== "string"){
const err41 = {instancePath:instancePath+"/live/release",schemaPath:"#/properties/live/properties/release/type",keyword:"type",params:{type: "string"},schema:schema11.properties.live.properties.release.type,parentSchema:schema11.properties.live.properties.release,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/live",schemaPath:"#/properties/live/type",keyword:"type",params:{type: "object"},schema:schema11.properties.live.type,parentSchema:schema11.properties.live,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
