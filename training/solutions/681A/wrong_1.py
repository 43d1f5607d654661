ok = False
for _ in range(int(input())):
    s, b, a = input().split()
    if int(b) > 2400 and int(a) > int(b):
        ok = True
print("YES" if ok else "NO")
