from collections import Counter
n = int(input())
c = Counter(map(int, input().split()))
print(sum(c[i] * c[-i] for i in range(-10, 11)) // 2)
