n = int(input())
a = list(map(int, input().split()))
w = [0]
for i in range(n):
    w += [i + 1] * a[i]
m = int(input())
for q in input().split():
    print(w[int(q)])
