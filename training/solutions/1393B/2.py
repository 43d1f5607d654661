from collections import Counter
input()
have = Counter(input().split())
two = sum(v // 2 for v in have.values())
four = sum(v // 4 for v in have.values())
for _ in range(int(input())):
    sign, x = input().split()
    two -= have[x] // 2
    four -= have[x] // 4
    have[x] += 1 if sign == "+" else -1
    two += have[x] // 2
    four += have[x] // 4
    if four and two >= 4:
        print("YES")
    else:
        print("NO")
