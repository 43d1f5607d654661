ok = False
for _ in range(int(input())):
    s, b, a = input().split()
    b, a = int(b), int(a)
    if b >= 2400 and a > b:
        ok = True
print("YES" if ok else "NO")
