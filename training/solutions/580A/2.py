n = int(input())
a = list(map(int, input().split()))
cut = [0] + [i for i in range(1, n) if a[i] < a[i - 1]] + [n]
print(max(y - x for x, y in zip(cut, cut[1:])))
