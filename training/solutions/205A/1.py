n = int(input())
a = list(map(int, input().split()))
m = min(a)
print(a.index(m) + 1 if a.count(m) == 1 else "Still Rozdil")
