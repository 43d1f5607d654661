count, total = map(int, input().split())
last = total
array = []
while len(array) < count - 1:
    array.append(2)
    last -= 2
array.append(last)
if last < 2:
    print("NO")
else:
    print("YES")
    print(*array)
    print(total - 1)
