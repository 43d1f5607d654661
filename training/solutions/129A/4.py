n = int(input())
a = list(map(int, input().split()))
even = odd = 0
for x in a:
    if x % 2 == 0:
        even += 1
    else:
        odd += 1
if sum(a) % 2 == 0:
    print(even)
else:
    print(odd)
