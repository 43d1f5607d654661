from collections import Counter
n, k = map(int, input().split())
options = []
for x, v in Counter(input().split()).items():
    for j in range(1, v + 1):
        options.append((v // j, x))
options.sort(reverse=True)
print(' '.join(x for _, x in options[:k]))
