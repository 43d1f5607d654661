n = int(input())
k = 0
while n > 0:
    s, a, b = input().split()
    if int(b) > int(a) >= 2400:
        k += 1
    n -= 1
print("YES" if k > 0 else "NO")
