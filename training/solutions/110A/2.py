n = int(input())
c = 0
while n:
    if n % 10 in (4, 7):
        c += 1
    n //= 10
ok = c > 0
while c:
    if c % 10 not in (4, 7):
        ok = False
    c //= 10
print("YES" if ok else "NO")
