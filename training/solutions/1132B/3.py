n = int(input())
a = list(map(int, input().split()))
m = int(input())
q = list(map(int, input().split()))
a.sort()
s = sum(a)
for x in q:
    print(s - a[n - x])
