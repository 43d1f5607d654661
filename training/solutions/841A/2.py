from collections import Counter
n, k = map(int, input().split())
top = Counter(input().strip()).most_common(1)[0][1]
print("NO" if top > k else "YES")
