eye = list(map(int, input().split()))
box = list(map(int, input().split()))
a = list(map(int, input().split()))
total = 0
for k, axis in enumerate((1, 2, 0)):
    if eye[axis] < 0:
        total += a[2 * k]
    elif eye[axis] > box[axis]:
        total += a[2 * k + 1]
print(total)
