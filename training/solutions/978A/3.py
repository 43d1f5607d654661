n = int(input())
a = list(map(int, input().split()))
a.reverse()
b = []
for x in a:
    if x not in b:
        b.append(x)
b.reverse()
print(len(b))
print(*b)
