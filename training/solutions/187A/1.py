n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
pos = {x: i for i, x in enumerate(b)}
k = 1
while k < n and pos[a[k]] > pos[a[k - 1]]:
    k += 1
print(n - k)
