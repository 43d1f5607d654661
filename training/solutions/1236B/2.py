MOD = 1000000007

def power(a, b):
    result = 1
    while b > 0:
        if b % 2 == 1:
            result = result * a % MOD
        a = a * a % MOD
        b //= 2
    return result

kinds, boxes = map(int, input().split())
ways = power(2, boxes) - 1
print(power(ways % MOD, kinds))
