# Looks for the maximum of the whole prefix at every element.
input()
a = [0]
for b in map(int, input().split()):
    a.append(max(a) + b)
print(*a[1:])
