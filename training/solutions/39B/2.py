n = int(input())
a = list(map(int, input().split()))
ans = []
pos = 0
while len(ans) + 1 in a[pos:]:
    pos = a.index(len(ans) + 1, pos) + 1
    ans.append(2000 + pos)
print(len(ans))
if ans:
    print(" ".join(map(str, ans)))
