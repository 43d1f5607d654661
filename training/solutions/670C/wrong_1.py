from collections import Counter
input()
k = Counter(input().split())
m = int(input())
b = input().split()
c = input().split()
print(1 + max(range(m), key=lambda i: k[b[i]]))
