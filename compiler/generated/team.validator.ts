// @ts-nocheck
// Made by `npm run generate` out of schemas/. Do not edit.
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"TeamFile","type":"object","additionalProperties":false,"properties":{"contact":{"type":"string","examples":["#shop-oncall"]},"owners":{"type":"array","items":{"type":"string","examples":["@example/shop"]},"minItems":1,"examples":[["@example/shop"]]},"private":{"type":"array","items":{"type":"string","examples":["ledger-admin"]},"minItems":1,"examples":[["ledger-admin"]]},"defaults":{"type":"object","additionalProperties":false,"properties":{"timeout":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","examples":["30s"]},"tunnel":{"type":"string","examples":["1h"]},"connect":{"type":"string","examples":["2s"]},"queue":{"type":"string","examples":["5s"]}},"examples":[{"server":"30s"}]}},"examples":[{"timeout":{"server":"30s"}}]}},"examples":[{"contact":"#shop-oncall","owners":["@example/shop"]}]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "contact") || (key0 === "owners")) || (key0 === "private")) || (key0 === "defaults"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contact !== undefined){
let data0 = data.contact;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},schema:schema11.properties.contact.type,parentSchema:schema11.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.owners !== undefined){
let data1 = data.owners;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.owners.items.type,parentSchema:schema11.properties.owners.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema11.properties.owners.type,parentSchema:schema11.properties.owners,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.private !== undefined){
let data3 = data.private;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.private,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/private/" + i1,schemaPath:"#/properties/private/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.private.items.type,parentSchema:schema11.properties.private.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "array"},schema:schema11.properties.private.type,parentSchema:schema11.properties.private,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.defaults !== undefined){
let data5 = data.defaults;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "timeout")){
const err8 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.defaults,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.timeout !== undefined){
let data6 = data5.timeout;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((key2 === "server") || (key2 === "tunnel")) || (key2 === "connect")) || (key2 === "queue"))){
const err9 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema11.properties.defaults.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.server !== undefined){
let data7 = data6.server;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/defaults/timeout/server",schemaPath:"#/properties/defaults/properties/timeout/properties/server/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.server.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.server,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.tunnel !== undefined){
let data8 = data6.tunnel;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/defaults/timeout/tunnel",schemaPath:"#/properties/defaults/properties/timeout/properties/tunnel/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.tunnel.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.tunnel,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.connect !== undefined){
let data9 = data6.connect;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/defaults/timeout/connect",schemaPath:"#/properties/defaults/properties/timeout/properties/connect/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.connect.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.connect,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.queue !== undefined){
let data10 = data6.queue;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/defaults/timeout/queue",schemaPath:"#/properties/defaults/properties/timeout/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema11.properties.defaults.properties.timeout.properties.queue.type,parentSchema:schema11.properties.defaults.properties.timeout.properties.queue,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/defaults/timeout",schemaPath:"#/properties/defaults/properties/timeout/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.properties.timeout.type,parentSchema:schema11.properties.defaults.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
