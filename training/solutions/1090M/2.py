n, k = map(int, input().split())
a = list(map(int, input().split()))
cut = [0] + [i for i in range(1, n) if a[i] == a[i - 1]] + [n]
print(max(cut[i + 1] - cut[i] for i in range(len(cut) - 1)))
