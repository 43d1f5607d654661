MOD = 998244353
n = int(input())
total = 0
for x in map(int, input().split()):
    place = 1
    while x:
        total += x % 10 * place * 11
        place *= 100
        x //= 10
print(total * n % MOD)
