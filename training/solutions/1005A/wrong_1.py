n = int(input())
a = list(map(int, input().split())) + [1]
r = [a[i] for i in range(1, n) if a[i + 1] == 1]
print(len(r))
print(*r)
