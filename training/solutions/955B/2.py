from collections import Counter

c = Counter(input())
if 2 <= len(c) <= 4 and sum(min(2, x) for x in c.values()) >= 4:
    print("Yes")
else:
    print("No")
