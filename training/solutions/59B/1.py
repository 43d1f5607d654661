n = int(input())
a = list(map(int, input().split()))
s = sum(a)
odd = [x for x in a if x % 2]
if not odd:
    print(0)
elif s % 2:
    print(s)
else:
    print(s - min(odd))
