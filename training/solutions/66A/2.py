n = int(input())
ans = "BigInteger"
for t, b in [("long", 63), ("int", 31), ("short", 15), ("byte", 7)]:
    if n < 2 ** b:
        ans = t
print(ans)
