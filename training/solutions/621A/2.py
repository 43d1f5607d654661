n = int(input())
a = list(map(int, input().split()))
odd = sorted(x for x in a if x % 2 == 1)
even = [x for x in a if x % 2 == 0]
if len(odd) % 2 == 1:
    odd = odd[1:]
print(sum(odd) + sum(even))
