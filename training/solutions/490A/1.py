n = int(input())
t = list(map(int, input().split()))
a = [[], [], []]
for i in range(n):
    a[t[i] - 1].append(i + 1)
w = min(map(len, a))
print(w)
for i in range(w):
    print(a[0][i], a[1][i], a[2][i])
