n = int(input())
a = list(map(int, input().split()))
k = max(a)
while n * k - sum(a) <= sum(a):
    k += 1
print(k)
