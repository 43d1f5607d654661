from collections import Counter
input()
have = Counter(input().split())
for _ in range(int(input())):
    sign, x = input().split()
    have[x] += 1 if sign == "+" else -1
    four = sum(v >= 4 for v in have.values())
    two = sum(v >= 2 for v in have.values())
    print("YES" if four >= 1 and two >= 3 or four >= 2 else "NO")
