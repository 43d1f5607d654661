n = int(input())
a = list(map(int, input().split()))
s = set(a)
print(sum(2 ** p - x in s for x in a for p in range(31)) // 2)
