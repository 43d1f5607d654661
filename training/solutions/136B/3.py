a, c = map(int, input().split())
b = []
while a > 0 or c > 0:
    b.append((c % 3 - a % 3) % 3)
    a //= 3
    c //= 3
ans = 0
for x in b[::-1]:
    ans = ans * 3 + x
print(ans)
