n = int(input())
s = input().strip()
for c in '?!':
    s = s.replace(c, '.')
parts = [len(x) + 1 for x in s.split('.') if x]
if max(parts) > n:
    print("Impossible")
else:
    cnt = 1
    cur = 0
    for x in parts:
        if cur + x <= n:
            cur += x
        else:
            cnt += 1
            cur = x
    print(cnt)
