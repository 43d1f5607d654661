MOD = 10 ** 9 + 7
input()
total = 0
s = 0
count = 0
prev = 0
for x in sorted(map(int, input().split())):
    s = (2 * s + count * (x - prev)) % MOD
    total = (total + s) % MOD
    count = (2 * count + 1) % MOD
    prev = x
print(total)
