from collections import Counter
c = Counter(input()) + Counter(input())
d = Counter(input())
print("YES" if c == d else "NO")
