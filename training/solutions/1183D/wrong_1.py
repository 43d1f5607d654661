from collections import Counter
for _ in range(int(input())):
    input()
    print(sum(set(Counter(input().split()).values())))
