n = int(input())
a = list(map(int, input().split()))
s = [sum(a[i::3]) for i in range(3)]
print(["chest", "biceps", "back"][s.index(max(s))])
