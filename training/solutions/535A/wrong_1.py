a = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
b = "twenty thirty forty fifty sixty seventy eighty ninety".split()
n = int(input())
if n < 19:
    print(a[n])
else:
    print(b[n // 10 - 2] + ("-" + a[n % 10] if n % 10 else ""))
