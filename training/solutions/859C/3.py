n = int(input())
pie = [int(x) for x in input().split()]
diff = 0
for x in pie[::-1]:
    diff = abs(x - diff)
s = sum(pie)
print((s - diff) // 2, (s + diff) // 2)
