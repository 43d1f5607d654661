n = int(input())
a = list(map(int, input().split())) + [1]
r = [a[i] for i in range(n) if a[i + 1] == 1]
print(len(r))
print(*r)
