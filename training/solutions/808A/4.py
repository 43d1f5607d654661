n = int(input())
p = 1
while p * 10 <= n:
    p *= 10
print(p - n % p)
