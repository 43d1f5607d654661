s = input().strip()
lim = ["127", "32767", "2147483647", "9223372036854775807"]
names = ["byte", "short", "int", "long", "BigInteger"]
i = 0
while i < 4 and (len(s), s) > (len(lim[i]), lim[i]):
    i += 1
print(names[i])
