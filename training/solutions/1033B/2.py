t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    if a - b > 1:
        print("NO")
    else:
        n = a + b
        ok = True
        for d in range(2, int(n ** 0.5) + 1):
            if n % d == 0:
                ok = False
                break
        print("YES" if ok else "NO")
