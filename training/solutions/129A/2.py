n = int(input())
a = [int(x) % 2 for x in input().split()]
odd = sum(a)
print(odd if odd % 2 else n - odd)
