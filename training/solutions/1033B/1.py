def prime(x):
    i = 2
    while i * i <= x:
        if x % i == 0:
            return False
        i += 1
    return x > 1

for _ in range(int(input())):
    a, b = map(int, input().split())
    print("YES" if a - b == 1 and prime(a + b) else "NO")
