from collections import Counter
n = int(input())
a, b, c = [Counter(input().split()) for _ in range(3)]
print(*(a - b))
print(*(b - c))
