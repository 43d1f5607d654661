n = int(input())
a = sorted([int(x) for x in input().split()])[::-1]
m = int(input())
s = sum(a)
ans = []
for x in input().split():
    ans.append(s - a[int(x) - 1])
print(*ans, sep="\n")
