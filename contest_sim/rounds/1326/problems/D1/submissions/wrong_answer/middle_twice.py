# Takes the middle letter of a palindrome for a pair of mirroring ends.
def beginning(text: str) -> str:
    while text != text[::-1]:
        text = text[:-1]
    return text


for _ in range(int(input())):
    s = input()
    n = len(s)
    left, right = 0, n - 1
    while left <= right and s[left] == s[right]:
        left += 1
        right -= 1
    between = s[left : right + 1]
    middle = max(beginning(between), beginning(between[::-1]), key=len)
    print(s[:left] + middle + s[:left][::-1])
