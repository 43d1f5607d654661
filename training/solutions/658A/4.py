n, c = map(int, input().split())
p = [int(x) for x in input().split()]
t = [int(x) for x in input().split()]
ans = []
for k in range(2):
    s = 0
    x = 0
    for i in range(n):
        x += t[i]
        if p[i] > c * x:
            s += p[i] - c * x
    ans.append(s)
    p.reverse()
    t.reverse()
if ans[0] == ans[1]:
    print("Tie")
else:
    print("Limak" if ans[0] > ans[1] else "Radewoosh")
