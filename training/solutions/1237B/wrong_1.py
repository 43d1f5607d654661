n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
p = [b.index(x) for x in a]
print(sum(p[i] < p[i - 1] for i in range(1, n)))
