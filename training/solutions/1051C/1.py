n = int(input())
a = list(map(int, input().split()))
ans = ['A'] * n
nice = [i for i in range(n) if a.count(a[i]) == 1]
for i in nice[::2]:
    ans[i] = 'B'
if len(nice) % 2:
    extra = [i for i in range(n) if a.count(a[i]) > 2]
    if extra:
        ans = ['B' if c == 'A' else 'A' for c in ans]
        for i in range(n):
            if i not in nice:
                ans[i] = 'A'
        ans[extra[0]] = 'B'
    else:
        ans = None
if ans:
    print("YES")
    print(''.join(ans))
else:
    print("NO")
